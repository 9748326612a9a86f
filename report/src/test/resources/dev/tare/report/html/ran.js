// What ran or was loaded although the page has no script but its own and needs no other file.
const ran = "probe" in window ? ["a script ran"] : [];
const loaded = performance
  .getEntriesByType("resource")
  .filter((entry) => entry.responseStatus > 0 || entry.transferSize > 0)
  .map((entry) => entry.name);
return [...ran, ...loaded];

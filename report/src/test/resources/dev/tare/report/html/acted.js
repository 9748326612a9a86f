// What a text of the dataset did: ran, loaded something, or became an attribute that could.
const ran = "probe" in window ? ["a script ran"] : [];
const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
const attributes = [...document.querySelectorAll("*")].flatMap((element) =>
  [...element.attributes]
    .filter((a) => /^on|^style$|^srcdoc$|^autofocus$/i.test(a.name))
    .map((a) => element.tagName + " " + a.name),
);
const links = [...document.querySelectorAll("[href], [src], [action]")]
  .map((element) => element.getAttribute("href") || element.getAttribute("src") || "")
  .filter((target) => !/^#[\w.-]+$|^index[.a-z]*html$|^data:,$|^\.\/(summary\.csv|figures\/[\w.-]+\.svg)$/.test(target));
const characters = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;
const shown = characters.test(document.documentElement.textContent) ? ["a control character"] : [];
const scripts = document.querySelectorAll("script").length > 2 ? ["a script"] : [];
return [...scripts, ...ran, ...loaded, ...attributes, ...links, ...shown];

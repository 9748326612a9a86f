// The names of all elements of the page and its drawings, each once.
const names = [...document.querySelectorAll("*")].map((element) => element.tagName);
return [...new Set(names)].sort();

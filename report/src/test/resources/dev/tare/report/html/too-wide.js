// The elements that make the page wider than its window.
const width = document.documentElement.clientWidth;
if (document.documentElement.scrollWidth <= width) {
  return [];
}
return [...document.querySelectorAll("body *")]
  .filter((element) => element.getBoundingClientRect().right > width + 1)
  .filter((element) => !element.closest(".scroll, pre"))
  .map((element) => element.outerHTML.slice(0, 120));

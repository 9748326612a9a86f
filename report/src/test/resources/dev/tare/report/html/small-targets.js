// Controls and links below 24 by 24 pixels (WCAG 2.5.8) that do not stand in a line of text.
const inText = (element) =>
  getComputedStyle(element).display === "inline" &&
  element.parentElement.textContent.trim() !== element.textContent.trim();
return [...document.querySelectorAll("a[href], button, summary, input, label")]
  .filter((element) => element.checkVisibility() && !element.matches(".skip, label input"))
  .filter((element) => !inText(element))
  .filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width < 23.9 || box.height < 23.9;
  })
  .map((element) => element.outerHTML.slice(0, 120));

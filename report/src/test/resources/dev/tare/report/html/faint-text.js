// Visible texts whose contrast with what lies behind them is below 4.5 to 1 (WCAG AA).
const rgb = (colour) => (colour.match(/[\d.]+/g) || []).map(Number);
const luminance = ([r, g, b]) =>
  [r, g, b]
    .map((c) => c / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
const contrast = (a, b) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};
const ground = (element) => {
  for (let e = element; e; e = e.parentElement) {
    const colour = rgb(getComputedStyle(e).backgroundColor);
    if (colour.length === 3 || colour[3] > 0) {
      return colour;
    }
  }
  return [255, 255, 255];
};
const isText = (element) =>
  [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
return [...document.querySelectorAll("body *")]
  .filter((element) => isText(element) && element.checkVisibility())
  .filter((element) => !element.closest("title, desc, style"))
  .filter((element) => {
    const style = getComputedStyle(element);
    const colour = rgb(element.closest("svg") ? style.fill : style.color);
    return contrast(colour, ground(element)) < 4.5;
  })
  .map((element) => element.textContent.trim().slice(0, 60));

// Stops of the tab key that are no controls and do not scroll, and regions of one name.
const stops = [...document.querySelectorAll("[tabindex='0']")]
  .filter((element) => element.checkVisibility() && element.scrollWidth <= element.clientWidth)
  .map((element) => "does not scroll: " + element.outerHTML.slice(0, 120));
const scrolling = [...document.querySelectorAll(".scroll, pre")]
  .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
  .filter((element) => element.tabIndex < 0)
  .map((element) => "cannot be reached: " + element.outerHTML.slice(0, 120));
const names = [...document.querySelectorAll("[role=region]")].map((one) => one.ariaLabel);
const twice = names.filter((name, i) => names.indexOf(name) < i);
return [...stops, ...scrolling, ...twice];

// Cells so narrow that words stand on end.
document.querySelectorAll("details").forEach((details) => (details.open = true));
return [...document.querySelectorAll("th, td")]
  .filter((cell) => cell.textContent.trim().length > 6)
  .filter((cell) => {
    const style = getComputedStyle(cell);
    const lines = cell.clientHeight / parseFloat(style.fontSize);
    return lines > 8 && cell.clientWidth < 3 * parseFloat(style.fontSize);
  })
  .map((cell) => cell.outerHTML.slice(0, 120));

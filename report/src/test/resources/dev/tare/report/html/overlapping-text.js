// Pairs of texts in the visible figures that lie on each other.
const overlap = (a, b) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
const found = [];
for (const svg of document.querySelectorAll("figure svg")) {
  const texts = [...svg.querySelectorAll("text")].filter((text) => text.checkVisibility());
  const boxes = texts.map((text) => text.getBoundingClientRect());
  for (let i = 0; i < texts.length; i++) {
    for (let j = i + 1; j < texts.length; j++) {
      if (overlap(boxes[i], boxes[j])) {
        found.push(texts[i].textContent + " | " + texts[j].textContent);
      }
    }
  }
}
return found;

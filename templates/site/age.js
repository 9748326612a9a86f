'use strict';
(function () {
  const note = document.getElementById('age');
  const days = Math.floor((Date.now() - Date.parse(note.dataset.newest)) / 86400000);
  if (days >= 2) {
    note.textContent = note.dataset.old.replace('#', String(days));
    note.hidden = false;
  }
}());

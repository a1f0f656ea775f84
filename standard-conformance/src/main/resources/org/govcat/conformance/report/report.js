(function () {
  'use strict';
  var words = document.getElementById('q');
  var severity = document.getElementById('severity');
  var rule = document.getElementById('rule');
  var reset = document.getElementById('reset');
  var count = document.getElementById('count');
  if (!words) { return; }
  var groups = Array.prototype.map.call(document.querySelectorAll('section.rule'), function (section) {
    var head = section.querySelector('.head').textContent.toLowerCase();
    return {
      section: section, id: section.getAttribute('data-rule'), severity: section.getAttribute('data-severity'),
      rows: Array.prototype.map.call(section.querySelectorAll('tbody tr'), function (row) {
        return { row: row, text: head + ' ' + row.textContent.toLowerCase() };
      })
    };
  });
  function apply() {
    var wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    var all = 0;
    groups.forEach(function (group) {
      var fits = (!severity.value || severity.value === group.severity) && (!rule.value || rule.value === group.id);
      var inGroup = 0;
      group.rows.forEach(function (each) {
        var visible = fits && wanted.every(function (word) { return each.text.indexOf(word) >= 0; });
        each.row.hidden = !visible;
        inGroup += visible ? 1 : 0;
      });
      group.section.hidden = inGroup === 0;
      shown += inGroup;
      all += group.rows.length;
    });
    count.textContent = count.getAttribute('data-text').replace('{0}', shown).replace('{1}', all);
  }
  function remember() {
    var state = [];
    if (words.value) { state.push('q=' + encodeURIComponent(words.value)); }
    if (severity.value) { state.push('severity=' + severity.value); }
    if (rule.value) { state.push('rule=' + encodeURIComponent(rule.value)); }
    history.replaceState(null, '', state.length ? '#' + state.join('&') : '#findings');
    apply();
  }
  function recall() {
    if (location.hash.indexOf('=') >= 0) {
      var state = new URLSearchParams(location.hash.slice(1));
      words.value = state.get('q') || '';
      severity.value = state.get('severity') || '';
      rule.value = state.get('rule') || '';
    }
    apply();
  }
  words.addEventListener('input', remember);
  severity.addEventListener('change', remember);
  rule.addEventListener('change', remember);
  reset.addEventListener('click', function () {
    words.value = ''; severity.value = ''; rule.value = '';
    remember();
    words.focus();
  });
  window.addEventListener('hashchange', recall);
  recall();
}());

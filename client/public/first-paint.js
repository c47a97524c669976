// Sets colours and language before anything is painted; the page itself keeps the two up to date. A file of its own
// because the content security policy refuses inline scripts.
(function setFirstPaint() {
  var root = document.documentElement;
  var scheme = null;
  var locale = null;
  var contrast = null;
  try {
    scheme = localStorage.getItem('mantine-color-scheme-value');
    locale = localStorage.getItem('duecourse.locale');
    contrast = localStorage.getItem('duecourse.contrast');
  } catch (_) {
    // Storage may be closed; the system's own settings hold then.
  }
  if (scheme !== 'light' && scheme !== 'dark')
    scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.setAttribute('data-mantine-color-scheme', scheme);
  if (contrast === 'high' || matchMedia('(prefers-contrast: more)').matches)
    root.setAttribute('data-contrast', '');
  if (locale !== 'vi' && locale !== 'en') locale = navigator.language.slice(0, 2) === 'en' ? 'en' : 'vi';
  root.lang = locale;
})();

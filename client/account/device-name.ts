// What a browser says of itself, as a person would say it: the browser and the system, or nothing where neither is known.
const browsers: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/coc_coc/i, 'Coc Coc'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

export function deviceIn(agent: string | null): { browser: string; system: string } | null {
  const browser = browsers.find(([sign]) => sign.test(agent ?? ''))?.[1];
  const system = systems.find(([sign]) => sign.test(agent ?? ''))?.[1];
  return browser && system ? { browser, system } : null;
}

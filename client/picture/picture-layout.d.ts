// The module that `picture-layout-plugin.ts` makes while the page is built.
declare module 'virtual:picture-layout' {
  const layout: import('./layout.ts').PictureLayout;
  export default layout;
}

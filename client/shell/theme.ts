// Mantine's theme over the tokens of `tokens.css`: colours are CSS variables, so light and dark need no second render.
// Nothing here may inject a style element: the content security policy refuses it.
import { createTheme, defaultVariantColorsResolver, type VariantColorsResolver } from '@mantine/core';

const accent = 'var(--accent)';

/** The accent is said in tokens, with a text colour that holds its contrast in both schemes. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const isAccent = input.color === undefined || input.color === 'accent';
  if (isAccent && input.variant === 'filled')
    return {
      background: accent,
      hover: 'var(--accent-hover)',
      color: 'var(--on-accent)',
      border: '1px solid transparent',
      hoverColor: 'var(--on-accent)',
    };
  return defaultVariantColorsResolver(input);
};

export const theme = createTheme({
  fontFamily: '"Be Vietnam Pro", system-ui, sans-serif',
  primaryColor: 'accent',
  colors: {
    accent: [accent, accent, accent, accent, accent, accent, accent, accent, accent, accent],
  },
  defaultRadius: 8,
  respectReducedMotion: true,
  cursorType: 'pointer',
  variantColorResolver,
  components: {
    // Scroll locking would inject a style element.
    Drawer: { defaultProps: { lockScroll: false } },
    Modal: { defaultProps: { lockScroll: false } },
    Menu: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'md' } },
    Popover: { defaultProps: { transitionProps: { duration: 100 } } },
    Tooltip: { defaultProps: { openDelay: 300, transitionProps: { duration: 100 } } },
  },
});

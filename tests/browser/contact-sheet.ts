// Pictures of one page side by side on a sheet: each made smaller to the same share, cut where it is very long.
import sharp from 'sharp';

const share = 0.5;
const gap = 12;
const highest = 900;
const sheetWidth = 2400;

export async function makeContactSheet(files: readonly string[], to: string): Promise<void> {
  const small = await Promise.all(
    files.map(async (file) => {
      const { width, height } = await sharp(file).metadata();
      const shown = {
        width: Math.round(width * share),
        height: Math.min(Math.round(height * share), highest),
      };
      return {
        ...shown,
        input: await sharp(file)
          .resize({ width: shown.width })
          .extract({ left: 0, top: 0, ...shown })
          .png()
          .toBuffer(),
      };
    }),
  );
  let [left, top, rowHeight] = [gap, gap, 0];
  const placed = small.map(({ input, width, height }) => {
    if (left > gap && left + width + gap > sheetWidth)
      [left, top, rowHeight] = [gap, top + rowHeight + gap, 0];
    const place = { input, left, top };
    [left, rowHeight] = [left + width + gap, Math.max(rowHeight, height)];
    return place;
  });
  await sharp({
    create: { width: sheetWidth, height: top + rowHeight + gap, channels: 3, background: '#888' },
  })
    .composite(placed)
    .png()
    .toFile(to);
}

/** Widths of a side panel, in pixels, light and dark. */
export const looks = [240, 360, 500].flatMap((width) => [false, true].map((dark) => ({ width, dark })));

/** Ways to put words where nobody sees them, each with markup that holds $words$ within a message that is shown. */

const styled = (style: string) => `<span style="${style}">$words$</span>`;
const block = (style: string) => `<div style="${style}">$words$</div>`;

export const waysToConceal: Record<string, string> = {
  'no display': styled('display: none'),
  'the attribute hidden': '<p hidden>$words$</p>',
  'no visibility': styled('visibility: hidden'),
  'no visibility around it': '<div style="visibility: hidden"><p><b>$words$</b></p></div>',
  'no opacity': block('opacity: 0'),
  'hardly any opacity': block('opacity: 0.01'),
  'a filter': block('filter: opacity(0)'),
  'letters of no size': styled('font-size: 0'),
  'letters of one pixel': styled('font-size: 1px'),
  'no size': block('width: 0; height: 0; overflow: hidden'),
  'no height': block('max-height: 0; overflow: hidden'),
  'no width': block('width: 0; overflow: clip; white-space: nowrap'),
  'one pixel': block('position: absolute; width: 1px; height: 1px; overflow: hidden'),
  'a scale of nothing': block('transform: scale(0)'),
  'a scale of nothing, by itself': block('scale: 0'),
  'a clip': block('position: absolute; clip: rect(0 0 0 0)'),
  'a clip path': block('clip-path: inset(50%)'),
  'a clip path from one side': block('clip-path: inset(0 100% 0 0)'),
  'a round clip path': block('clip-path: circle(0)'),
  'a place far to the left': block('position: absolute; left: -9999px'),
  'a place far to the right': block('position: absolute; left: 99999px; white-space: nowrap'),
  'a place far above': block('position: absolute; top: -9999px'),
  'a place above the window': block('position: fixed; top: -200px'),
  'a shift far to the left': block('position: relative; left: -9999px'),
  'a margin far to the left': block('margin-left: -9999px; width: 300px'),
  'a turn far to the left': block('transform: translateX(-9999px)'),
  'an indent far to the left': block('text-indent: -9999px'),
  'white ink on white': styled('color: #fff'),
  'nearly white ink on white': styled('color: #fefdfe'),
  'black ink on black': styled('color: #000; background: #000'),
  'ink of no colour': styled('color: transparent'),
  'ink of no colour in a paint of its own': styled('-webkit-text-fill-color: transparent'),
  'content that is not drawn': block('content-visibility: hidden'),
  'a fold that nobody opened': '<details><summary>More</summary><p>$words$</p></details>',
  'a style sheet of the message': '<style>.zd-comment i { display: none }</style><i>$words$</i>',
  'what only old browsers show': '<video>$words$</video><canvas>$words$</canvas>',
  'what only old browsers show, a frame': '<iframe srcdoc="">$words$</iframe>',
  'all at once, as the preheader of a mail':
    '<div style="display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;opacity:0">$words$</div>',
};

/** What looks like it and is plain to see. */
export const waysToShow: Record<string, string> = {
  'a fold that was opened': '<details open><summary>More</summary><p>$words$</p></details>',
  'a box that scrolls': block('height: 60px; overflow: auto'),
  'a place of its own within the message': block('position: relative; left: 4px; top: 2px'),
  'a shadow of a colour': styled('opacity: 0.6'),
  'white ink on black': styled('color: #fff; background: #000'),
  'white ink on a picture': block('color: #fff; background: #fff linear-gradient(red, blue)'),
  'small print': styled('font-size: 8px; color: #999'),
  'ink in a picture': styled(
    'color: transparent; background: linear-gradient(red, blue); -webkit-background-clip: text; background-clip: text',
  ),
  'a hidden part around a visible one':
    '<div style="visibility: hidden"><span style="visibility: visible">$words$</span></div>',
  'a part hidden from readers aloud, that is no copy': '<span aria-hidden="true">$words$</span>',
  'a word moved out a little': block('margin-left: -12px; text-indent: -10px'),
  'an end that "show more" would show': `<div style="height: 20px; overflow: hidden"><p>One.</p><p>Two.</p><p style="position: relative">$words$</p></div>`,
};

/** Ways in which a help desk folds whole turns: a style for the turn, or for what stands around turns. */
export const waysToFold: Record<string, { turn?: string; around?: string }> = {
  'no display of the turn': { turn: 'display: none' },
  'no visibility of the turn': { turn: 'visibility: hidden' },
  'no height of the turn': { turn: 'max-height: 0; overflow: hidden' },
  'no opacity of the turn': { turn: 'opacity: 0' },
  'no display around turns': { around: '<div style="display: none">' },
  'no height around turns': { around: '<div style="height: 0; overflow: hidden">' },
  'a place off the screen': { around: '<div style="position: absolute; left: -9999px">' },
  'a fold around turns': { around: '<details><summary>2 earlier messages</summary>' },
};

import froala from './licensed/froala';

Object.assign(window, { moreEditors: { froala } });

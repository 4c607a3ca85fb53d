import fc from 'fast-check';

// The same generated inputs every time, so that a red build means a changed program; the long run looks further.
if (process.env['SCREEN_LONG'] === undefined) fc.configureGlobal({ seed: 20_261_122 });

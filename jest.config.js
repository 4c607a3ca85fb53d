export default {
  testEnvironment: 'node',
  // Many tests wait for programs that they start: one process less than there are cores would leave cores idle.
  maxWorkers: '100%',
  roots: ['<rootDir>/test'],
  // the default of 5 s is a clock, which a busy machine misses
  testTimeout: 60_000,
  setupFiles: ['<rootDir>/test/fixed-seed.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/home-folder.ts'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      'babel-jest',
      {
        babelrc: false,
        configFile: false,
        presets: [['@babel/preset-typescript', { onlyRemoveTypeImports: true }]],
      },
    ],
  },
};

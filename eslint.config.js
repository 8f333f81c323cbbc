import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  {
    ignores: ['dist', 'dist.*', '.astro', '.cache', 'public', 'content', 'tests/archives', 'tests/captures'],
  },
  // A rule is either kept or changed here, for all to see: comments in the code cannot switch one off.
  { linterOptions: { noInlineConfig: true } },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Code points are what the folding of letters works on.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // node:test keeps count of the tests it was given; nobody has to wait for them.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'describe', 'it', 'suite'] },
          ],
        },
      ],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },

  {
    // Types in .astro files are `astro check`'s affair, which knows the templates too.
    files: ['**/*.js', '**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'],
    extends: [tseslint.configs.strict, tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  // After typescript-eslint, so that its own parser reads the .astro files.
  astro.configs.recommended,
  {
    // Beside getStaticPaths, which the rule knows, a page may give out its key (scripts/build/pages/prerender-app.ts).
    files: ['src/pages/**/*.astro'],
    rules: { 'astro/no-exports-from-components': 'off' },
  },

  {
    files: ['**/*.{js,ts,astro}'],
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 250],
      // Two arguments, then one object of options.
      'max-params': ['error', 3],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > ' +
            ':matches(ArrowFunctionExpression, FunctionExpression)',
          message: 'Write a top-level function as a declaration: function name() {}.',
        },
      ],
    },
  },
  { files: ['src/**'], rules: { 'no-console': 'error' } },
);

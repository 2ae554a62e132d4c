import { defineConfig } from 'eslint/config'
import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'

const typescript = ['**/*.ts']

/** Strict, type-checked rules for TypeScript; Astro's own for markup. How code is laid out is Prettier's. */
export default defineConfig(
  { ignores: ['dist/', '.astro/', '.tmp/', 'node_modules/', 'test-results/', 'tests/fixtures/'] },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers belong into sentences: `${pages} pages`.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Spreading a string gives its code points, which is what we count.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // An empty string may well mean "nothing here".
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // strictest's noPropertyAccessFromIndexSignature asks for env['NAME'].
      '@typescript-eslint/dot-notation': 'off',
      // Exported and hoisted functions stand below what they serve: the exported one is on top.
      '@typescript-eslint/no-use-before-define': 'off',
      // `(text) => said.push(text)` says what it does.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
        { selector: 'TSParameterProperty', message: 'Only erasable TypeScript: write the property out.' },
        { selector: 'ExportAllDeclaration', message: 'No barrel files: import from the file itself.' },
      ],
      eqeqeq: 'error',
      'object-shorthand': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'require-unicode-regexp': 'error',
    },
  },
  // node:test's test() returns a promise that the runner itself awaits.
  {
    files: ['tests/**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
    },
  },
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-unused-css-selector': 'error',
      'astro/prefer-class-list-directive': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
)

import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What would put a string of HTML, or a style attribute that a strict Content-Security-Policy blocks, into a page. */
const htmlStrings = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
    message: 'No strings of HTML.',
  },
  {selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeStatic)$/]', message: 'No strings of HTML.'},
  {
    selector: 'ImportSpecifier[imported.name="styleMap"]',
    message: 'Writes a style attribute, which strict CSP blocks: set a custom property from script or use a class.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist',
      '.foyer',
      '.scratch',
      'coverage',
      'node_modules',
      'src/parts/emoji/data',
      'src/version.ts',
      'src/react.ts',
      'src/jsx.ts',
      'src/network/schema.ts',
      'src/network/documents/*.ts',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true, ignoreVoidOperator: true},
      ],
      // `#name!` after a length check reads better than a second check that can't fail.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      // The network may answer with values that its types do not know yet: defensive branches are meant.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // Methods of plain objects and interfaces are handed on here and there; classes bind theirs by arrow functions.
      '@typescript-eslint/unbound-method': 'off',
      // An interface may ask for a promise, or for a function, where there is nothing to wait for or to do.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // A parameter that is there for its place, or for the type it gives, is named with an underscore.
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      // Takes a query of the document for a guess at the class.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-console': ['error', {allow: ['warn', 'error', 'info']}],
      'no-restricted-syntax': ['error', ...htmlStrings],
      eqeqeq: ['error', 'always', {null: 'ignore'}],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {lit, 'lit-a11y': litA11y, wc},
    rules: {
      ...lit.configs.recommended.rules,
      ...litA11y.configs.recommended.rules,
      ...wc.configs.recommended.rules,
      'lit/no-template-map': 'off',
      // Own elements are named by their tags; the rule knows native ones only.
      'lit-a11y/list': 'off',
      // A list without bullets is no list to VoiceOver unless its role is said.
      'lit-a11y/no-redundant-role': 'off',
      // Options of a combobox are reached by the keys of the text box that keeps the focus.
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'demo/pages/**/*.{ts,js}', 'tests/**/*.{ts,js}'],
    languageOptions: {globals: globals.browser},
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // node:test's functions return promises that its runner holds.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              name: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
              package: 'node:test',
            },
          ],
        },
      ],
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // Through the plug-ins of @open-wc/testing every assertion of chai has the type of a promise, although few are one.
    files: ['tests/**/*.ts'],
    ignores: ['tests/{demo,tools,e2e}/**/*.ts', 'tests/support/{node,server}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        ...htmlStrings,
        {
          selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
          message: 'Await it, or it asserts nothing.',
        },
      ],
    },
  },
  {
    files: ['tools/**/*.ts', 'demo/serve.ts', 'demo/serve/**/*.ts', 'tests/**/*.ts'],
    rules: {'no-console': 'off'},
  },
  {
    files: ['*.js', '*.cjs'],
    languageOptions: {globals: globals.node},
  },
);

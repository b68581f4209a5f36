import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'viewer/dist/', 'node_modules/', '**/*.cjs', '**/*.js', '**/*.mjs'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-console': 'off',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always'],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    // A list handed over as arguments lies on the stack: some hundred thousand end the program, whatever the list was.
    files: ['{src,ingest,graph,viewer}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(CallExpression, NewExpression) > SpreadElement.arguments',
          message: 'A long list as arguments fills the stack; use graph/model/append or graph/model/extremes, or a loop.',
        },
        {
          selector: 'CallExpression[callee.property.name="apply"][callee.object.type="MemberExpression"][arguments.length=2]',
          message: 'A long list as arguments fills the stack; use a loop.',
        },
      ],
    },
  },
  {
    // A pattern that backtracks lets one line of text stop the reader: every pattern of the product is linear.
    files: ['src/**/*.ts', 'ingest/**/*.ts', 'graph/**/*.ts', 'viewer/src/**/*.ts', 'viewer/src/**/*.tsx'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
);

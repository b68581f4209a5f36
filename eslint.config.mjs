import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

// A tree is written by the parser and by the legal moves of ingest/repairs/draft-tree.ts, and climbed by ingest/syntax/climb.ts.
const treeFiles = [
  'ingest/repairs/{draft-tree,child-index}.ts',
  'ingest/syntax/climb.ts',
  'ingest/annotate/{plant-tree,parse-state,parse-input,tag}.ts',
  'ingest/names/best-labels.ts',
  'ingest/learn/**',
];
const ARRAYS = 'name=/^(heads|labels|tags)$/';
const writesToTrees = [`Identifier.object[${ARRAYS}]`, `MemberExpression.object[property.${ARRAYS}]`].map((array) => ({
  selector: `AssignmentExpression > MemberExpression.left[computed=true] > ${array}`,
  message: 'Trees change by attach, exchange, place, relabel and retag (ingest/repairs/draft-tree.ts).',
}));
const walksByHand = ['Identifier.object[name="heads"]', 'MemberExpression.object[property.name="heads"]'].map(
  (heads) => ({
    selector: `:matches(WhileStatement, DoWhileStatement, ForStatement) AssignmentExpression[operator="="][left.type="Identifier"] MemberExpression[computed=true] > ${heads}`,
    message: 'A walk up a tree by hand may never end: climb with ingest/syntax/climb.ts.',
  }),
);

// A list handed over as arguments lies on the stack: some hundred thousand end the program, whatever the list was.
const listsAsArguments = [
  {
    selector: ':matches(CallExpression, NewExpression) > SpreadElement.arguments',
    message: 'A long list as arguments fills the stack; use graph/model/append or graph/model/extremes, or a loop.',
  },
  {
    selector: 'CallExpression[callee.property.name="apply"][callee.object.type="MemberExpression"][arguments.length=2]',
    message: 'A long list as arguments fills the stack; use a loop.',
  },
];

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
    files: ['{src,ingest,graph,viewer}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...listsAsArguments] },
  },
  {
    files: ['ingest/**/*.ts'],
    ignores: treeFiles,
    rules: { 'no-restricted-syntax': ['error', ...listsAsArguments, ...writesToTrees, ...walksByHand] },
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

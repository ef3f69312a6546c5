const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const { builtManifest } = require('./scripts/built-manifest.cjs');
const { policyFile } = require('./scripts/policy-file.cjs');

const dist = join(__dirname, 'dist');
const source = (path) => join(__dirname, 'src', path);

/**
 * What a page of ours may load, in force before the first script. Fluent writes style elements as
 * it goes; office.js comes from Microsoft and fetches MicrosoftAjax.js from its other host.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const page = (filename, template, options) =>
  new HtmlPlugin({ filename, template: source(template), scriptLoading: 'defer', ...options });

/** Puts the Content-Security-Policy first in the head of every page, where no template can forget it. */
class SecurityPolicyPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap('SecurityPolicyPlugin', (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap('SecurityPolicyPlugin', (data) => {
        const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`;
        const html = data.html.replace(/<head[^>]*>/, (head) => head + meta);
        if (html === data.html) throw new Error(`${data.outputName} has no head`);
        return { ...data, html };
      });
    });
  }
}

/** What every part has in common. Types are checked by `npm run types`, not here. */
function base({ mode }, target) {
  return {
    mode,
    // Never `eval`: the pages' Content-Security-Policy forbids it.
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false, target } },
        },
      ],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** Makes `compiled-profile` the checked profile, in the parts that work under one policy only. */
function withProfile(config, policy, { forJudging = false } = {}) {
  const { resolve, module } = config;
  const profile = {
    resource: policy,
    type: 'javascript/auto',
    use: [{ loader: join(__dirname, 'scripts/profile-loader.cjs'), options: { forJudging } }],
  };
  return {
    ...config,
    resolve: { ...resolve, alias: { 'compiled-profile$': policy } },
    module: { ...module, rules: [...module.rules, profile] },
  };
}

/** The pages: task pane and ribbon functions. Their assets have names that change with their content. */
function faces(options) {
  return {
    ...withProfile(base(options, 'ES2020'), options.policy),
    name: 'faces',
    target: ['web', 'es2020'],
    entry: { taskpane: source('taskpane/index.tsx'), commands: source('commands/commands.ts') },
    output: {
      path: dist,
      filename: '[name].[contenthash].js',
      clean: { keep: /^(launchevent\.|cli\.cjs)/ },
    },
    plugins: [
      new SecurityPolicyPlugin(),
      page('taskpane.html', 'taskpane/taskpane.html', { chunks: ['taskpane'] }),
      page('commands.html', 'commands/commands.html', { chunks: ['commands'] }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (content) => builtManifest(content.toString(), options.env),
          },
        ],
      }),
    ],
  };
}

/**
 * What answers Send, as one file of a fixed name that older engines can parse: classic Outlook runs
 * it alone, with no page around it, and keeps it by its address. Never served by a dev server, whose
 * client breaks it there (office-js #4391).
 */
function launchevent(options) {
  return {
    ...withProfile(base(options, 'ES2016'), options.policy, { forJudging: true }),
    name: 'launchevent',
    target: ['web', 'es2016'],
    entry: { launchevent: source('launchevent/launchevent.ts') },
    devtool: false,
    output: {
      path: dist,
      filename: '[name].js',
      chunkFormat: false,
      chunkLoading: false,
      wasmLoading: false,
      iife: true,
    },
    optimization: { splitChunks: false, runtimeChunk: false },
    plugins: [
      new SecurityPolicyPlugin(),
      page('launchevent.html', 'launchevent/launchevent.html', { scriptLoading: 'blocking' }),
    ],
  };
}

/** The command line: one file for Node. */
function cli(options) {
  return {
    ...base(options, 'ES2022'),
    name: 'cli',
    target: 'node20',
    entry: { cli: source('cli/main.ts') },
    output: { path: dist, filename: 'cli.cjs' },
    plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  };
}

/** `webpack [--env policy=<id or path>] [--env sendmode=Block] [--env address=https://…]` */
module.exports = (env = {}, { mode = 'production' } = {}) => {
  const options = { mode, env, policy: policyFile(env.policy) };
  return [faces(options), launchevent(options), cli(options)];
};

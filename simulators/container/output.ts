export const FORMAT_ERROR = 'exec /usr/local/bin/docker-entrypoint.sh: exec format error'

export const listenLines = (port: number): string[] => [
  '> node server.js',
  '',
  `Server listening on http://0.0.0.0:${port}`,
]

export const crashLines: readonly string[] = [
  'file:///app/server.js:12',
  "  throw new Error('DATABASE_URL is not set')",
  '        ^',
  '',
  'Error: DATABASE_URL is not set',
  '    at readSettings (file:///app/server.js:12:9)',
  '    at file:///app/server.js:3:18',
  '    at ModuleJob.run (node:internal/modules/esm/module_job:343:25)',
  '',
  'Node.js v24.21.0',
]

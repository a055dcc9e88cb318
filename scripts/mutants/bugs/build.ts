import type { Bug } from './bug.ts'

export const buildBugs: readonly Bug[] = [
  {
    name: 'build: a build secret is an argument of docker',
    file: 'src/build/arguments.ts',
    text: 'attributes({ id, env: name })',
    instead: 'attributes({ id, env: name, value: request.secrets[id] ?? "" })',
    tests: ['__tests__/build/arguments.test.ts'],
  },
  {
    name: 'build: docker inherits the step’s environment, inputs and all',
    file: 'src/build/environment.ts',
    text: 'passed.test(name) || name === tracking',
    instead: 'passed.test(name) || name !== ""',
    tests: ['__tests__/build/environment.test.ts'],
  },
  {
    name: 'build: the image is dated by the clock, not by its commit',
    file: 'src/build/arguments.ts',
    text: 'SOURCE_DATE_EPOCH: String(request.createdAt)',
    instead: 'SOURCE_DATE_EPOCH: String(Math.floor(Date.now() / 1000))',
    tests: ['__tests__/build/arguments.test.ts'],
  },
  {
    name: 'build: what buildx says it has built is not compared with what it has written',
    file: 'src/build/built-digest.ts',
    text: 'written[0] === said) return said',
    instead: 'said !== undefined) return said',
    tests: ['__tests__/build/build.test.ts'],
  },
  {
    name: 'build: the builder that was made is not removed',
    file: 'src/workshop.ts',
    text: '  if (builder !== undefined)\n',
    instead: '  if (builder === "")\n',
    tests: ['__tests__/workshop.test.ts'],
  },
]

import { expect, test } from '@jest/globals'
import { isRun, parseStep } from '../../src/build/step.ts'

test.each([
  ['[2/5] RUN make', undefined, '2/5', 'RUN make'],
  ['[ 3/12] RUN make', undefined, '3/12', 'RUN make'],
  ['[build 3/5] RUN npm ci', undefined, 'build 3/5', 'RUN npm ci'],
  ['[build  3/12] RUN npm ci', undefined, 'build 3/12', 'RUN npm ci'],
  ['[linux/arm64 3/5] COPY . .', 'linux/arm64', '3/5', 'COPY . .'],
  ['[linux/arm/v7 build 3/5] COPY . .', 'linux/arm/v7', 'build 3/5', 'COPY . .'],
  ['[linux/amd64->arm64 build 3/5] RUN go build', 'linux/amd64', 'build 3/5', 'RUN go build'],
  ['[build 1/2] RUN echo a\nb', undefined, 'build 1/2', 'RUN echo a\nb'],
])('%j is a step that runs on %s', (name, platform, place, command) => {
  expect(parseStep(name)).toEqual({ place, command, ...(platform === undefined ? {} : { platform }) })
})

test.each(['[internal] load build definition from Dockerfile', 'exporting to oci image format', '[auth] sharing'])(
  '%j is none',
  (name) => {
    expect(parseStep(name)).toBeUndefined()
  },
)

test.each([
  ['RUN make', true],
  ['ONBUILD RUN make', true],
  ['COPY RUN /', false],
  ['RUNNER', false],
])('%s runs something: %s', (command, expected) => {
  expect(isRun({ place: '1/1', command })).toBe(expected)
})

import type { ValidationConfig } from '@actions/languageservice'
import { registerHooks } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { action, read } from './files.ts'
import type { Answer, Question } from './language-service.ts'

// The package imports JSON without saying so, which Node refuses (and jest will in its next version).
registerHooks({
  resolve: (specifier, context, next) => {
    const resolved = next(specifier, context)
    return specifier.endsWith('.json') ? { ...resolved, importAttributes: { type: 'json' } } : resolved
  },
})
const { validate } = await import('@actions/languageservice')

/** Inputs of the actions of others that are used; what is not here is misspelt, or has to be looked up in their action.yml. */
const ofOthers: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['persist-credentials'],
}

const inputsOf = (name: string): readonly string[] | undefined =>
  name === 'OWNER/tandem' ? Object.keys(action.inputs) : ofOthers[name]

/** What GitHub would fetch. Tandem, whatever version of it is named, is this repository. */
const config: ValidationConfig = {
  actionsMetadataProvider: {
    fetchActionMetadata: async ({ owner, name }) => {
      const inputs = inputsOf(`${owner}/${name}`)?.map((input) => [input, { description: '' }] as const)
      return inputs === undefined ? undefined : { name, description: '', inputs: Object.fromEntries(inputs) }
    },
  },
  fileProvider: {
    getFileContent: async ({ path }) => ({ name: path, content: read(path) }),
  },
}

type Diagnostic = Awaited<ReturnType<typeof validate>>[number]

const told = ({ message, range }: Diagnostic): string =>
  `line ${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`

async function answer({ id, path, text }: Question): Promise<void> {
  // The number keeps it from remembering: a test asks about several texts of one path.
  const found = await validate(TextDocument.create(`file:///${id}/${path}`, 'yaml', 1, text), config)
  parentPort?.postMessage({ id, found: found.map(told) } satisfies Answer, [])
}

parentPort?.on('message', (question: Question) => void answer(question))

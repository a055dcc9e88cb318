import * as actions from '@actions/core'
import type { FilePlace, Log } from '../core/log.ts'
import { withoutCommands } from '../core/printable.ts'

/** Where lines go: `@actions/core`, or what a test gives. */
export type Sink = Pick<typeof actions, 'info' | 'notice' | 'warning' | 'error' | 'debug' | 'startGroup' | 'endGroup'>

/**
 * The log as GitHub shows it. A group within a group, which GitHub lacks, becomes a line; so does one that begins while
 * another is open, as targets work at the same time.
 */
export function createLog(sink: Sink = actions): Log {
  return logAbout('', sink, { open: false })
}

interface Groups {
  open: boolean
}

function logAbout(prefix: string, sink: Sink, groups: Groups): Log {
  const line = (text: string): string => `${prefix}${text}`
  return {
    info: (text) => sink.info(withoutCommands(line(text))),
    notice: (text) => sink.notice(line(text)),
    warning: (text, at) => sink.warning(line(text), ...(at === undefined ? [] : [propertiesOf(at)])),
    error: (text) => sink.error(line(text)),
    debug: (text) => sink.debug(line(text)),
    group: (title, work) => inGroup(line(title), { sink, groups, work }),
    about: (subject) => logAbout(`${prefix}${subject}: `, sink, groups),
  }
}

const propertiesOf = ({ title, file, line }: FilePlace): actions.AnnotationProperties => ({
  ...(title === undefined ? {} : { title }),
  ...(file === undefined ? {} : { file }),
  ...(line === undefined ? {} : { startLine: line }),
})

async function inGroup<T>(
  title: string,
  { sink, groups, work }: { sink: Sink; groups: Groups; work: () => Promise<T> },
): Promise<T> {
  if (groups.open) {
    sink.info(withoutCommands(title))
    return await work()
  }
  groups.open = true
  sink.startGroup(title)
  try {
    return await work()
  } finally {
    sink.endGroup()
    groups.open = false
  }
}

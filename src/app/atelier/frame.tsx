import type { ComponentChildren } from 'preact'
import type { Fault } from '../../content/local/faults'
import { ErrorText } from '../ui'
import { elementId } from './explain'

interface HintProps {
  readonly path: string
  readonly help: string | undefined
  readonly faults: readonly Fault[]
  explain(fault: Fault): string
}

/** What describes a field: its help, and what is wrong with it. */
export const describedBy = (path: string): string => `${elementId(path)}-help ${elementId(path)}-wrong`

/** Help and faults of a field. The place of the faults is always there, so that they are read out. */
export function Hints({ path, help, faults, explain }: HintProps) {
  return (
    <>
      <span id={`${elementId(path)}-help`} class="atelier-help">
        {help}
      </span>
      <ErrorText id={`${elementId(path)}-wrong`}>{faults[0] && explain(faults[0])}</ErrorText>
    </>
  )
}

interface FieldsetProps extends HintProps {
  readonly legend: string
  readonly children: ComponentChildren
}

/** Several inputs with one name. */
export function Fieldset({ legend, children, ...hints }: FieldsetProps) {
  return (
    <fieldset class="atelier-set" id={elementId(hints.path)} tabIndex={-1} aria-describedby={describedBy(hints.path)}>
      <legend>{legend}</legend>
      <Hints {...hints} />
      {children}
    </fieldset>
  )
}

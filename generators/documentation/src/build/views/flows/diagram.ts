import type { Id } from '@verzuimspec/vocabulary'
import type { Pair } from '../../links/anchors.js'
import { breakLabel } from './label-lines.js'

/** A flow to draw. */
export interface Arrow extends Pair {
  /** True when something may always flow; false when only on a condition. */
  readonly certain: boolean
  readonly href: string
}

/** One line of a label, centred on a point. */
export interface LabelLine {
  readonly text: string
  readonly y: number
}

export interface DiagramNode {
  readonly label: string
  readonly lines: readonly LabelLine[]
  readonly x: number
  readonly y: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface DiagramArrow {
  readonly path: string
  readonly certain: boolean
  readonly title: string
  readonly href: string
}

/** A picture of flows, all lengths in the units of its own view box. */
export interface Diagram {
  readonly width: number
  readonly height: number
  readonly nodes: readonly DiagramNode[]
  readonly arrows: readonly DiagramArrow[]
}

interface Point {
  readonly x: number
  readonly y: number
}

const [width, height] = [760, 440]
const nodeHeight = 50
const lineHeight = 19
const letterWidth = 9.6
const padding = 30
// The arrows there and back bend apart by this part of their length.
const bend = 0.14
const headRoom = 6
const mostParties = 5

const round = (value: number): number => Math.round(value * 10) / 10

function measureNode(label: string): number {
  return Math.max(...breakLabel(label).map(({ length }) => length)) * letterWidth + padding
}

function placeLines(label: string, y: number): readonly LabelLine[] {
  const lines = breakLabel(label)
  return lines.map((text, index) => ({ text, y: round(y + (index - (lines.length - 1) / 2) * lineHeight) }))
}

function placeNode(label: string, angle: number, widest: number): DiagramNode {
  const nodeWidth = measureNode(label)
  const x = width / 2 + Math.cos(angle) * (width / 2 - widest / 2 - headRoom)
  const y = height / 2 + Math.sin(angle) * (height / 2 - nodeHeight)
  return {
    label,
    lines: placeLines(label, y),
    x: round(x),
    y: round(y),
    left: round(x - nodeWidth / 2),
    top: round(y - nodeHeight / 2),
    width: round(nodeWidth),
    height: nodeHeight,
  }
}

/** The point on the border of a node towards another point, with some room for the head of an arrow. */
function leaveNode(node: DiagramNode, towards: Point): Point {
  const [dx, dy] = [towards.x - node.x, towards.y - node.y]
  const [halfWidth, halfHeight] = [node.width / 2 + headRoom, node.height / 2 + headRoom]
  const scale = Math.min(halfWidth / Math.max(Math.abs(dx), 1e-9), halfHeight / Math.max(Math.abs(dy), 1e-9))
  return { x: node.x + dx * scale, y: node.y + dy * scale }
}

function drawPath(from: DiagramNode, to: DiagramNode): string {
  const middle = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * bend,
    y: (from.y + to.y) / 2 - (to.x - from.x) * bend,
  }
  const [start, end] = [leaveNode(from, middle), leaveNode(to, middle)]
  const points = [start, middle, end].map(({ x, y }) => `${round(x)} ${round(y)}`)
  return `M ${points[0]} Q ${points[1]} ${points[2]}`
}

/** The arrows between the parties with the most of them: a picture of all would be one of none. */
export function keepBusiest(arrows: readonly Arrow[]): readonly Arrow[] {
  const count = new Map<Id, number>()
  for (const role of arrows.flatMap(({ sender, recipient }) => [sender, recipient])) {
    count.set(role, (count.get(role) ?? 0) + 1)
  }
  const busiest = [...count].sort(([, a], [, b]) => b - a).slice(0, mostParties)
  const isDrawn = (role: Id) => busiest.some(([drawn]) => drawn === role)
  return arrows.filter(({ sender, recipient }) => isDrawn(sender) && isDrawn(recipient))
}

/** Places the parties on an ellipse in the order in which they come, and bends an arrow along each flow. */
export function drawFlows(arrows: readonly Arrow[], labelOf: (role: Id) => string): Diagram {
  const roles = [...new Set(arrows.flatMap(({ sender, recipient }) => [sender, recipient]))]
  const widest = Math.max(0, ...roles.map((role) => measureNode(labelOf(role))))
  const angleOf = (index: number): number => (2 * Math.PI * index) / roles.length - Math.PI / 2
  const nodes = new Map(roles.map((role, index) => [role, placeNode(labelOf(role), angleOf(index), widest)]))
  const drawn = arrows.flatMap(({ sender, recipient, certain, href }) => {
    const [from, to] = [nodes.get(sender), nodes.get(recipient)]
    if (from === undefined || to === undefined) return []
    return [{ path: drawPath(from, to), certain, title: `${from.label} → ${to.label}`, href }]
  })
  return { width, height, nodes: [...nodes.values()], arrows: drawn }
}

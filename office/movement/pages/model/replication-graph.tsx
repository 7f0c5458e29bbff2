/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing made here is no <img> file */
import { formatDateShort } from '@kheo/viet-text'
import { useUi } from '../../../../ui/index.ts'
import type { Graph, GraphNode } from '../../registry/replication.ts'
import { ScrollRegion } from '../scroll-region.tsx'
import { useWords } from '../use-words.ts'

/** The spread of a model, drawn; everything it shows stands in the table below it. */
export function ReplicationGraph({ graph, name }: { graph: Graph; name: string }) {
  const words = useWords()
  return (
    <>
      <ScrollRegion className="graph-scroll" label={words.graphRegion}>
        <svg
          className="graph"
          viewBox={`0 0 ${graph.width} ${graph.height + 22}`}
          role="img"
          aria-labelledby="do-thi"
          aria-describedby="do-thi-ke"
        >
          <title id="do-thi">{words.graph({ name, count: graph.nodes.length - 1 })}</title>
          <desc id="do-thi-ke">{words.graphNote}</desc>
          {graph.ticks.map(tick => (
            <g key={tick.label}>
              <path className="graph-grid" d={`M${tick.x} 8V${graph.height}`} />
              <text className="graph-axis" x={tick.x} y={graph.height + 16}>
                {tick.label}
              </text>
            </g>
          ))}
          {graph.edges.map((edge, nth) => (
            <g key={`${edge.line}${nth}`}>
              <path className="graph-edge" d={edge.line} />
              <path className="graph-arrow" d={edge.arrow} />
            </g>
          ))}
          {graph.nodes.map(node => (
            <Node key={`${node.y}`} node={node} />
          ))}
        </svg>
      </ScrollRegion>
      <p className="graph-words">
        <Mark state="origin">{words.origin}</Mark>
        <Mark state="done">{words.confirmedMark}</Mark>
        <Mark state="trial">{words.trialMark}</Mark>
        <span>{words.byDate}</span>
      </p>
    </>
  )
}

function Node({ node }: { node: GraphNode }) {
  const { today } = useUi()
  return (
    <>
      {node.state === 'origin' ? (
        <rect className="graph-node" data-state="origin" x={node.x - 7} y={node.y - 7} width="14" height="14" />
      ) : (
        <circle className="graph-node" data-state={node.state} cx={node.x} cy={node.y} r="5.5" />
      )}
      <text className="graph-label" x={node.x + 13} y={node.y + (node.end ? -8 : 4.5)} textAnchor={node.end ? 'middle' : 'start'}>
        <tspan className="graph-name">{node.name}</tspan> <tspan className="graph-date">{formatDateShort(node.on, today)}</tspan>
      </text>
    </>
  )
}

function Mark({ state, children }: { state: GraphNode['state']; children: string }) {
  return (
    <span>
      <svg className="graph-mark" viewBox="0 0 16 16" aria-hidden="true">
        {state === 'origin' ? (
          <rect className="graph-node" data-state={state} x="2" y="2" width="12" height="12" />
        ) : (
          <circle className="graph-node" data-state={state} cx="8" cy="8" r="5.5" />
        )}
      </svg>
      {children}
    </span>
  )
}

/**
 * The largest flow by augmenting paths over some edges of a table: the shortest first (Edmonds and Karp 1972), or the
 * cheapest where edges cost something. Arc 2i runs along edge i of those given, arc 2i + 1 against it. What a question
 * changes is put back before the next.
 */
export class Flow {
  readonly edges: readonly number[];
  /** After a question whose answer is below its limit: whether a node can still be reached from the source. */
  readonly reached: Uint8Array;
  private readonly heads: Int32Array;
  private readonly starts: Int32Array;
  private readonly arcs: Int32Array;
  private readonly room: Float64Array;
  private readonly places: Int32Array;
  private readonly way: Int32Array;
  private readonly queue: Int32Array;
  private readonly costs: Float64Array | undefined;
  private changed: [arc: number, room: number][] = [];

  constructor(
    graph: { nodes: number; from: Int32Array; to: Int32Array },
    edges: readonly number[],
    along: (edge: number) => number,
    against: (edge: number) => number,
    cost?: (edge: number) => number,
  ) {
    this.edges = edges;
    this.costs = cost && Float64Array.from(edges, cost);
    this.reached = new Uint8Array(graph.nodes);
    this.way = new Int32Array(graph.nodes);
    this.queue = new Int32Array(graph.nodes);
    this.places = new Int32Array(graph.from.length).fill(-1);
    this.heads = new Int32Array(2 * edges.length);
    this.room = new Float64Array(2 * edges.length);
    this.starts = new Int32Array(graph.nodes + 1);
    this.arcs = new Int32Array(2 * edges.length);
    edges.forEach((edge, i) => {
      const [from, to] = [graph.from[edge]!, graph.to[edge]!];
      this.places[edge] = i;
      this.heads.set([to, from], 2 * i);
      this.room.set([along(edge), against(edge)], 2 * i);
      this.starts[from + 1]!++;
      this.starts[to + 1]!++;
    });
    for (let node = 0; node < graph.nodes; node++) this.starts[node + 1]! += this.starts[node]!;
    const next = this.starts.slice();
    edges.forEach((edge, i) => {
      this.arcs[next[graph.from[edge]!]!++] = 2 * i;
      this.arcs[next[graph.to[edge]!]!++] = 2 * i + 1;
    });
  }

  /** The flow from one node to another, no more than `limit`, with some edges away; `used` hears the edges it runs on. */
  most(
    source: number,
    sink: number,
    limit: number,
    without: readonly number[],
    used?: (edge: number) => void,
  ): number {
    for (const edge of without) this.close(this.places[edge]!);
    const closed = this.changed.length;
    let flow = 0;
    while (flow < limit && (this.costs ? this.cheapest(source, sink) : this.shortest(source, sink))) {
      const room = Math.min(this.narrowest(source, sink), limit - flow);
      flow += room;
      if (room === Number.POSITIVE_INFINITY) break;
      this.push(source, sink, room);
    }
    if (used)
      // Of the two arcs of an edge one is without limit and stays so.
      for (const [arc, room] of this.changed.slice(closed))
        if (this.room[arc]! !== room) used(this.edges[arc >> 1]!);
    for (let i = this.changed.length - 1; i >= 0; i--) this.room[this.changed[i]![0]] = this.changed[i]![1];
    this.changed = [];
    return flow;
  }

  private close(i: number): void {
    if (i < 0) return;
    for (const arc of [2 * i, 2 * i + 1]) this.set(arc, 0);
  }

  private set(arc: number, room: number): void {
    this.changed.push([arc, this.room[arc]!]);
    this.room[arc] = room;
  }

  private shortest(source: number, sink: number): boolean {
    const { reached, way, queue, starts, arcs, heads, room } = this;
    reached.fill(0);
    reached[source] = 1;
    queue[0] = source;
    for (let at = 0, end = 1; at < end; at++) {
      const node = queue[at]!;
      const last = starts[node + 1]!;
      for (let i = starts[node]!; i < last; i++) {
        const arc = arcs[i]!;
        const head = heads[arc]!;
        if (reached[head] || room[arc]! <= 0) continue;
        reached[head] = 1;
        way[head] = arc;
        if (head === sink) return true;
        queue[end++] = head;
      }
    }
    return false;
  }

  /** By labels that are put right until none is wrong (Bellman 1958); no cost is below zero. */
  private cheapest(source: number, sink: number): boolean {
    const { reached, way, starts, arcs, heads, room } = this;
    const dear = new Float64Array(reached.length).fill(Number.POSITIVE_INFINITY);
    dear[source] = 0;
    let wrong = [source];
    while (wrong.length > 0) {
      const next = new Set<number>();
      for (const node of wrong)
        for (let i = starts[node]!; i < starts[node + 1]!; i++) {
          const arc = arcs[i]!;
          const sum = dear[node]! + this.costs![arc >> 1]!;
          if (room[arc]! <= 0 || sum >= Math.min(dear[heads[arc]!]!, dear[sink]!)) continue;
          dear[heads[arc]!] = sum;
          way[heads[arc]!] = arc;
          next.add(heads[arc]!);
        }
      wrong = [...next];
    }
    return dear[sink]! < Number.POSITIVE_INFINITY;
  }

  private narrowest(source: number, sink: number): number {
    let room = Number.POSITIVE_INFINITY;
    for (let node = sink; node !== source; node = this.heads[this.way[node]! ^ 1]!)
      room = Math.min(room, this.room[this.way[node]!]!);
    return room;
  }

  private push(source: number, sink: number, flow: number): void {
    for (let node = sink; node !== source; node = this.heads[this.way[node]! ^ 1]!) {
      const arc = this.way[node]!;
      this.set(arc, this.room[arc]! - flow);
      this.set(arc ^ 1, this.room[arc ^ 1]! + flow);
    }
  }
}

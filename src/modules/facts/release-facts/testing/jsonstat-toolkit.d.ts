declare module "jsonstat-toolkit" {
  type Cell = { value: number | null; status: string | null };
  type Dataset = {
    id: string[];
    role: Record<string, string[]>;
    Data(selection: Record<string, string>): Cell;
  };
  export default function JSONstat(given: unknown): Dataset;
}

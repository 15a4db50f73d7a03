import { createContext, type ReactNode, useContext } from "react";

type Name = { label: string; group: string };

/**
 * What the fields of a page are called. They say it while the page is drawn; a summary of errors stands above them, so
 * a page that has one is drawn a second time.
 */
export type Called = { names: Map<string, Name>; asked: boolean };

export const newCalled = (): Called => ({ names: new Map(), asked: false });

const Calling = createContext<Called | null>(null);
const Group = createContext("");

export const InCalled = ({ called, children }: { called: Called; children: ReactNode }) => (
  <Calling value={called}>{children}</Calling>
);

/** What stands inside is told apart by this from what is called the same elsewhere on the page. */
export const InGroup = ({ name, children }: { name: ReactNode; children: ReactNode }) => {
  const around = useContext(Group);
  return <Group value={typeof name === "string" ? name : around}>{children}</Group>;
};

/** Says what a field is called; a label that is more than words says nothing. */
export const useCalled = (id: string, label: ReactNode): void => {
  const called = useContext(Calling);
  const group = useContext(Group);
  if (typeof label === "string") called?.names.set(id, { label, group });
};

/** What a field is called, with its group where another is called the same; undefined where it has not said so. */
export const useNames = (asks: boolean): ((id: string) => string | undefined) => {
  const called = useContext(Calling);
  if (!called) return () => undefined;
  if (asks) called.asked = true;
  return id => {
    const own = called.names.get(id);
    if (!own?.group) return own?.label;
    const alike = [...called.names.values()].filter(({ label }) => label === own.label).length > 1;
    return alike ? `${own.group}, ${own.label}` : own.label;
  };
};

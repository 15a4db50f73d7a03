import { redirect } from "react-router";
import { type LoaderArgs, paramOf } from "../../../platform/http/page.ts";
import { catalogueAddress } from "./published.ts";

export const handle = { public: true };

/** The address of one data set, as the catalogue names it, leads to where it is described. */
export const loader = ({ params }: LoaderArgs) =>
  redirect(
    `${catalogueAddress(encodeURIComponent(paramOf(params, "municipality")))}#${encodeURIComponent(paramOf(params, "id"))}`,
    303,
  );

/** What every form of the popup needs: the case's tab (null = none), and what to do when it is saved, closed or undone. */
export type FormProps = {
  tab: number | null;
  onSaved: () => void;
  onClose: () => void;
  onReopen: () => void;
};

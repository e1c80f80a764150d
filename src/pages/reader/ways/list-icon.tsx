/** A list, drawn as the icons of the app are; here, since the app's own are loaded before the first page. */
export function ListIcon() {
  return (
    <svg class="icon" viewBox="0 0 22 22" aria-hidden="true">
      <path d="M4 6h.1M8 6h10M4 11h.1M8 11h10M4 16h.1M8 16h10" />
    </svg>
  );
}

/** How whoever runs the server finds in its log what went wrong. */
export const RequestName = ({ request }: { request: string | undefined }) =>
  request === undefined ? null : (
    <small className="ui-request">
      For whoever runs the server: request <code>{request}</code>
    </small>
  )

using System.Linq.Expressions;

namespace Twinning.GraphQL.Querying;

/// <summary>A value that rows are ordered by. Empty values come last in either direction.</summary>
/// <param name="Value">The value, of the row that is ordered.</param>
/// <param name="Descending">Whether the most comes first.</param>
internal sealed record SortKey(Expression Value, bool Descending);

namespace Twinning.GraphQL.Querying;

/// <summary>Which end of an order comes first.</summary>
internal enum SortDirection
{
    /// <summary>The least first.</summary>
    Asc,

    /// <summary>The most first.</summary>
    Desc,
}

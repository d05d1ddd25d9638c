using System;
using System.Linq;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>What a question may look at: the facts as known in one data version, and the day it describes.</summary>
internal sealed class Known(TwinningContext context, long version, DateOnly asOf)
{
    /// <summary>Gets the day the question describes.</summary>
    public DateOnly AsOf => asOf;

    /// <summary>Gets the collation that orders text by its code points, under the name this database gives it.</summary>
    public string BinaryCollation => context.BinaryCollation;

    /// <summary>Selects facts as known in the version.</summary>
    public IQueryable<T> Facts<T>()
        where T : FactRow => context.At<T>(version);
}

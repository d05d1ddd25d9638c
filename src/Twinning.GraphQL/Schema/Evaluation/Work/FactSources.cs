using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Evaluation.Work;

/// <summary>Where facts are read from: a write sees them as they are now, a query as they were known.</summary>
internal interface IFactSource
{
    Task<IQueryable<T>> OfAsync<T>()
        where T : FactRow;
}

/// <summary>Facts as a write sees them.</summary>
internal sealed class PresentFacts(WriteSession session) : IFactSource
{
    public Task<IQueryable<T>> OfAsync<T>()
        where T : FactRow => Task.FromResult(session.Now<T>());
}

/// <summary>Facts as they were known in a version.</summary>
internal sealed class KnownFacts(StoreReader reader, long version, CancellationToken cancellation) : IFactSource
{
    public Task<IQueryable<T>> OfAsync<T>()
        where T : FactRow => reader.FactsAsync<T>(version, cancellation);
}

using System;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Schema.Facts;
using Twinning.GraphQL.Schema.Mutations;
using EngineSchema = GraphQL.Types.Schema;

namespace Twinning.GraphQL.Schema;

/// <summary>The graph: everything that can be asked and recorded.</summary>
internal sealed class TwinningSchema : EngineSchema
{
    public TwinningSchema(IServiceProvider services, RuleCatalogue rules)
        : base(services)
    {
        Query = new Query(rules);
        Mutation = new Mutation();
        Subscription = new Subscription();
    }
}

using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Schema.Facts;
using Twinning.GraphQL.Schema.Mutations;
using EngineSchema = GraphQL.Types.Schema;

namespace Twinning.GraphQL.Schema;

/// <summary>The graph: everything that can be asked and recorded.</summary>
/// <remarks>It is the same for every host of a process, as what differs between these comes with each request; so it is made once, before any host is.</remarks>
internal sealed class TwinningSchema : EngineSchema
{
    private static readonly Lazy<TwinningSchema> Made = new(Make, LazyThreadSafetyMode.ExecutionAndPublication);

    public TwinningSchema(IServiceProvider services, RuleCatalogue rules)
        : base(services)
    {
        Query = new Query(rules);
        Mutation = new Mutation();
        Subscription = new Subscription();
    }

    /// <summary>Gets the graph, made by whoever asks first. Making it takes the most part of a second.</summary>
    public static TwinningSchema Instance => Made.Value;

    /// <summary>Keeps the graph: it outlives the host that lets go of it.</summary>
    [SuppressMessage("Usage", "CA2215:Dispose methods should call base class dispose", Justification = "The next host of the process asks the same graph.")]
    protected override void Dispose(bool disposing)
    {
    }

    private static TwinningSchema Make()
    {
        // A compiled reader for each input type is most of the work of making the graph; a mutation reads its one input as fast without, next to its commit.
        GlobalSwitches.DynamicallyCompileToObject = false;
        var services = new ServiceCollection();
        Scalars.Register(services);
        services.AddSingleton(new RuleCatalogue(SchemaSetup.Rules));
        services.AddGraphQL(builder => builder.AddSelfActivatingSchema<TwinningSchema>().AddSystemTextJson());
        var schema = services.BuildServiceProvider().GetRequiredService<TwinningSchema>();
        schema.Initialize();
        return schema;
    }
}

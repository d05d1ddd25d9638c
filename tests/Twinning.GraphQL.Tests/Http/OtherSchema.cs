using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.DI;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Security;
using EngineSchema = GraphQL.Types.Schema;

namespace Twinning.GraphQL.Tests.Http;

/// <summary>Puts a schema whose fields fail, wait and tell who asks in the place of the real one.</summary>
internal sealed class OtherSchema : IConfigureExecution, IDisposable
{
    private readonly EngineSchema schema = new() { Query = new Root { Name = "Query" }, Mutation = new Root { Name = "Mutation" } };

    public float SortOrder => 0;

    public static TwinningHost Host(IReadOnlyDictionary<string, string>? settings = null, Action<IServiceCollection>? services = null) =>
        TwinningHost.With(settings, collection =>
        {
            collection.AddSingleton<IConfigureExecution, OtherSchema>();
            services?.Invoke(collection);
        });

    public Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        options.Schema = schema;
        return next(options);
    }

    public void Dispose() => schema.Dispose();

    private sealed class Root : ObjectGraphType
    {
        private int running;

        public Root()
        {
            Field<StringGraphType>("fails").Argument<StringGraphType>("secret")
                .Resolve(_ => throw new InvalidOperationException("The cause."));
            Field<NonNullGraphType<StringGraphType>>("failsAll").Resolve(_ => throw new FormatException("The cause."));
            Field<StringGraphType>("refuses").Resolve(_ => throw new RequestException(ErrorCodes.NotFound, "No such thing: 'x'."));
            Field<StringGraphType>("vietnamese").Resolve(_ => "Bôn 01, xã Ia Rbol");
            Field<StringGraphType>("actor").Resolve(context => context.Viewer().Actor);
            Field<ListGraphType<IntGraphType>>("areas").Resolve(context => context.Viewer().Areas.Select(area => (int)area.Value));
            Field<StringGraphType>("waits").ResolveAsync(async context =>
            {
                await Task.Delay(TimeSpan.FromMinutes(1), context.CancellationToken);
                return "late";
            });
            Field<BooleanGraphType>("alone").ResolveAsync(async context =>
            {
                var others = Interlocked.Increment(ref running) - 1;
                await Task.Delay(20, context.CancellationToken);
                Interlocked.Decrement(ref running);
                return others == 0;
            });
            Field("deeper", new NonNullGraphType(this)).Resolve(_ => new object());
        }
    }
}

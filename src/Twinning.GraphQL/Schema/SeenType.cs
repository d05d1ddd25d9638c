using System;
using GraphQL.Types;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Schema.Statistics;

namespace Twinning.GraphQL.Schema;

/// <summary>An object type of something that is looked at from somewhere by someone.</summary>
internal abstract class SeenType<TSource> : ShownType<TSource>
    where TSource : Seen
{
    /// <summary>Shows how many persons of a village, or what tells that, to those who may see it; nothing to everybody else.</summary>
    /// <remarks>Without a village it is of many, and for the office alone.</remarks>
    protected void ShowPersons<TGraphType>(string name, string description, Func<TSource, VillageId?> village, Func<TSource, object?> value)
        where TGraphType : IGraphType => Field<TGraphType>(name)
        .Description($"{description} {PersonCounts.ForWhom}")
        .ResolveAsync(async context =>
            await context.SeesPersonsAsync(context.Source.Sight, village(context.Source)) ? value(context.Source) : null);
}

using System;
using System.Collections.Generic;
using GraphQL.Types;
using Twinning.Domain.Evaluation.Products;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record RecordProductsInput(
    string Scorecard,
    DateOnly From,
    DateOnly Until,
    string? Agency,
    IReadOnlyList<ProductInput> Products,
    IReadOnlyList<TermShareInput> Shares,
    string Evidence,
    string? IdempotencyKey) : IIdempotent;

internal sealed record ProductInput(string Name, string Units, bool IsDone, FaultCountInput? Errors, FaultCountInput? Delays, string? Cause);

internal sealed record FaultCountInput(int Found, int Excused)
{
    public static FaultCount ToDomain(FaultCountInput? faults) => faults is null ? default : new FaultCount(faults.Found, faults.Excused);
}

internal sealed record TermShareInput(string Name, string Value);

internal sealed class RecordProductsInputType : InputObjectGraphType<RecordProductsInput>
{
    public RecordProductsInputType()
    {
        Name = "RecordProductsInput";
        Description = "The products of a month or quarter. They take the place of what was recorded for the same days and agency; a decision already taken keeps its own.";
        Field<NonNullGraphType<IdGraphType>>("scorecard").Description("The scorecard.");
        Field<NonNullGraphType<DateOnlyGraphType>>("from").Description("The first day of the period.");
        Field<NonNullGraphType<DateOnlyGraphType>>("until").Description("The last day, included.");
        Field<IdGraphType>("agency").Description("The agency that was given them, where that is not the one scored but one whose duties it took over; of a person, the one that the person belonged to and that sends them.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ProductInputType>>>>("products").Description("The products.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TermShareInputType>>>>("shares").DefaultValue(Array.Empty<TermShareInput>()).Description("How far the office's own terms were reached; none where the set has only a, b and c.");
        Field<NonNullGraphType<StringGraphType>>("evidence").Description("What they rest on, such as the number of a report; it names no person.");
        this.WithIdempotencyKey();
    }
}

internal sealed class ProductInputType : InputObjectGraphType<ProductInput>
{
    public ProductInputType()
    {
        Name = "ProductInput";
        Description = "A piece of work that was assigned.";
        Field<NonNullGraphType<StringGraphType>>("name").Description("What it is; it names no person.");
        Field<NonNullGraphType<StringGraphType>>("units").DefaultValue("1").Description("How many converted units it counts, exactly, such as \"1.5\"; above 0.");
        Field<NonNullGraphType<BooleanGraphType>>("isDone").Description("Whether it is done.");
        Field<FaultCountInputType>("errors").Description("Major errors of content; none when left out.");
        Field<FaultCountInputType>("delays").Description("Late deliveries; none when left out.");
        Field<StringGraphType>("cause").Description("What confirmed the objective cause of those excused; it names no person.");
    }
}

internal sealed class FaultCountInputType : InputObjectGraphType<FaultCountInput>
{
    public FaultCountInputType()
    {
        Name = "FaultCountInput";
        Description = "How many faults were found and how many are excused.";
        Field<NonNullGraphType<IntGraphType>>("found").Description("How many were found.");
        Field<NonNullGraphType<IntGraphType>>("excused").DefaultValue(0).Description("How many of them had an objective cause that was confirmed.");
    }
}

internal sealed class TermShareInputType : InputObjectGraphType<TermShareInput>
{
    public TermShareInputType()
    {
        Name = "TermShareInput";
        Description = "How far a term of the office's own was reached.";
        Field<NonNullGraphType<StringGraphType>>("name").Description("The name of the term.");
        Field<NonNullGraphType<StringGraphType>>("value").Description("A part of one, exactly, such as \"0.9\".");
    }
}

internal sealed class RecordProductsPayloadType() : ScorecardPayloadType("RecordProductsPayload", "What became of recording products.");

using System;
using GraphQL.Types;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>The counts of one list as a client gives them.</summary>
internal sealed record PovertyFlowInput(long? Start, long? Exit, long? FallenBack, long? NewlyPoor, long? NetChange, long? End)
{
    public PovertyFlow ToFlow() => new(Start, Exit, FallenBack, NewlyPoor, NetChange, End);
}

/// <summary>The figures of a return as a client gives them.</summary>
internal sealed record PovertyReturnFigures(
    DateOnly AsOf,
    long? Households,
    PovertyFlowInput? Poor,
    PovertyFlowInput? NearPoor,
    decimal? PrintedPoorPercent,
    decimal? PrintedNearPoorPercent,
    long? PrintedPoorAndNearPoor,
    string Source,
    string? Note)
{
    public PovertyReturn ToReturn(ReturnKey key, ReturnKind kind) => new(
        key,
        kind,
        AsOf,
        Households,
        Poor?.ToFlow() ?? PovertyFlow.NotKnown,
        NearPoor?.ToFlow() ?? PovertyFlow.NotKnown,
        new PrintedFigures(PrintedPoorPercent, PrintedNearPoorPercent, PrintedPoorAndNearPoor),
        Source,
        Note);
}

internal sealed class PovertyFlowInputType : InputObjectGraphType<PovertyFlowInput>
{
    public PovertyFlowInputType()
    {
        Name = "PovertyFlowInput";
        Description = "How a list of households moved during a year; leave out what is not known.";
        Field<LongGraphType>("start").Description("At the start of the year.");
        Field<LongGraphType>("exit").Description("Left the list (thoát).");
        Field<LongGraphType>("fallenBack").Description("Came back to the list (tái).");
        Field<LongGraphType>("newlyPoor").Description("New on the list (phát sinh).");
        Field<LongGraphType>("netChange").Description("Net administrative change; may be negative.");
        Field<LongGraphType>("end").Description("At the end of the year.");
    }
}

internal sealed class PovertyReturnFiguresType : InputObjectGraphType<PovertyReturnFigures>
{
    public PovertyReturnFiguresType()
    {
        Name = "PovertyReturnFiguresInput";
        Description = "The figures of a return; leave out what is not known.";
        Field<NonNullGraphType<DateOnlyGraphType>>("asOf").Description("The day it describes.");
        Field<LongGraphType>("households").Description("All households of the base at the end of the year.");
        Field<PovertyFlowInputType>("poor").Description("The list of the poor.");
        Field<PovertyFlowInputType>("nearPoor").Description("The list of the near-poor.");
        Field<DecimalGraphType>("printedPoorPercent").Description("The percentage of the poor as printed.");
        Field<DecimalGraphType>("printedNearPoorPercent").Description("The percentage of the near-poor as printed.");
        Field<LongGraphType>("printedPoorAndNearPoor").Description("The total of poor and near-poor as printed.");
        Field<NonNullGraphType<StringGraphType>>("source").Description("Where it was published.");
        Field<StringGraphType>("note").Description("A remark.");
    }
}

using GraphQL.Types;
using Twinning.Domain.Law;

namespace Twinning.GraphQL.Schema.Law;

internal sealed class SourceKindType : EnumType<SourceKind>
{
    public SourceKindType()
        : base("SourceKind", "What kind of text a rule or a figure rests on.")
    {
        Value(SourceKind.Statute, "A statute: law, decree, decision or circular of the State.");
        Value(SourceKind.ProgrammeDocument, "A plan, directive or decision of the programme or the place.");
        Value(SourceKind.OurConvention, "A convention of this software: nobody wrote it down.");
    }
}

internal sealed class LegalSourceType : ShownType<LegalSource>
{
    public LegalSourceType()
    {
        Name = "LegalSource";
        Description = "A text that a rule or a figure rests on, and the place in it.";
        Show<StringGraphType>("code", "A short name that never changes, such as ND-07-2021.", source => source.Id);
        Show<SourceKindType>("kind", "Whether it is a statute, a programme document or our own convention.", source => source.Kind);
        Show<StringGraphType>("title", "The title in Vietnamese, with its number.", source => source.Title);
        Show<StringGraphType>("titleInEnglish", "The title in English.", source => source.TitleInEnglish);
        ShowAny<StringGraphType>("provision", "The place in the text, such as \"Điều 3\"; empty for the whole text.", source => source.Provision);
        ShowAny<StringGraphType>("quote", "The deciding words in Vietnamese, where they were seen.", source => source.Quote);
        ShowAny<DateOnlyGraphType>("issuedOn", "The day it was issued, where known.", source => source.IssuedOn);
        Show<DayRangeType>("inForce", "The days it is in force, as far as known.", source => source.InForce);
        ShowAny<StringGraphType>("remark", "What was seen of the text and through whom.", source => source.Remark);
    }
}

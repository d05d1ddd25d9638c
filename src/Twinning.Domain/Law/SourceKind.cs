namespace Twinning.Domain.Law;

/// <summary>What kind of text a rule or a figure rests on.</summary>
public enum SourceKind
{
    /// <summary>A statute: law, decree, decision or circular of the State (văn bản quy phạm pháp luật).</summary>
    Statute,

    /// <summary>A document of the programme or the place: plan, directive, decision (kế hoạch, chỉ thị, quyết định).</summary>
    ProgrammeDocument,

    /// <summary>A convention of this software: nobody wrote it down, and it says so.</summary>
    OurConvention,
}

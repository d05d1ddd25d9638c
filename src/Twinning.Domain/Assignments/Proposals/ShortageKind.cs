namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Who comes too short where no plan exists.</summary>
public enum ShortageKind
{
    /// <summary>Villages: their agencies have fewer places than there are villages.</summary>
    Villages,

    /// <summary>Agencies that have to serve: their villages have fewer places than there are agencies.</summary>
    Agencies,
}

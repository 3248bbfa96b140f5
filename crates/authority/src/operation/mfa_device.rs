//! Virtual MFA devices: create, enable, resync, deactivate, delete, list.

use std::sync::Arc;

use data_encoding::BASE32;
use steprole_api::Error;
use steprole_api::iam::{
    CreateVirtualMFADeviceRequest, CreateVirtualMFADeviceResponse, DeactivateMFADeviceRequest,
    DeleteVirtualMFADeviceRequest, EnableMFADeviceRequest, GetMFADeviceRequest, GetMFADeviceResponse,
    ListMFADevicesRequest, ListMFADevicesResponse, ListVirtualMFADevicesRequest,
    ListVirtualMFADevicesResponse, MFADevice, ResyncMFADeviceRequest, VirtualMFADevice,
};
use zeroize::Zeroizing;

use super::page::Cursor;
use super::{handlers, tag, view};
use crate::call::{Answer, Call, Handle};
use crate::change::Change;
use crate::entity::{Assignment, KeyCase, MfaDevice, User};
use crate::need::Need;
use crate::quota::Quota;
use crate::totp::Wheel;
use crate::{error, qr};

handlers! {
    write CreateVirtualMFADeviceRequest,
    write DeactivateMFADeviceRequest,
    write DeleteVirtualMFADeviceRequest,
    write EnableMFADeviceRequest,
    read GetMFADeviceRequest,
    read ListMFADevicesRequest,
    read ListVirtualMFADevicesRequest,
    write ResyncMFADeviceRequest,
}

/// 320 bits, which are the 64 base32 characters that AWS answers. [observed]
const SEED_BYTES: usize = 40;

impl Call<'_> {
    /// A virtual device by its serial number.
    pub(super) fn device(&self, serial: &str) -> Result<&Arc<MfaDevice>, Error> {
        self.account.mfa_devices.get(serial).ok_or_else(|| {
            Error::no_such_entity(format!(
                "VirtualMFADevice with serial number {serial} doesn't exist."
            ))
        })
    }

    /// A device of `user`; to this operation any other device does not exist.
    fn device_of(&self, user: &User, serial: &str) -> Result<&Arc<MfaDevice>, Error> {
        self.account
            .devices_of_user(&user.id)
            .find(|device| device.serial == serial)
            .ok_or_else(|| {
                Error::no_such_entity(format!("MFA Device invalid for user {}: {serial}.", user.name))
            })
    }

    /// The second-device rule: a user who has a device must have authenticated with one to enable or disable another.
    ///
    /// In force since the security bulletin AWS-2023-001 (`id_credentials_mfa_enable`). IAM enforces it, no policy does; the
    /// text of the refusal is undocumented. [inferred]
    fn second_device_rule(&self, target: &User, action: &str) -> Result<(), Error> {
        let is_own = self.caller.user().is_some_and(|user| user.id == target.id);
        let has_device = self.account.devices_of_user(&target.id).next().is_some();
        if is_own && has_device && !self.caller.has_mfa() {
            return Err(Error::access_denied(format!(
                "User: {} is not authorized to perform: {action} on resource: {} because the user has an MFA device and \
                 did not authenticate with it",
                self.account.caller_arn(self.caller),
                self.account.user_arn(target),
            )));
        }
        Ok(())
    }
}

impl Handle for CreateVirtualMFADeviceRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let path = self.path.as_deref().unwrap_or("/");
        let resource = call.account.iam_arn("mfa", path, &self.virtual_mfa_device_name);
        Ok(tag::creation_needs(
            "iam:CreateVirtualMFADevice",
            "iam:TagMFADevice",
            &resource,
            self.tags.as_deref(),
        ))
    }

    fn run(self, call: &Call<'_>) -> Answer<CreateVirtualMFADeviceResponse> {
        let path = self.path.unwrap_or_else(|| "/".to_owned());
        let name = self.virtual_mfa_device_name;
        let serial = call.account.iam_arn("mfa", &path, &name);
        if serial.len() > 256 {
            return Err(Error::validation_error(format!(
                "1 validation error detected: Value '{serial}' at 'serialNumber' failed to satisfy constraint: Member must \
                 have length less than or equal to 256"
            )));
        }
        let tags = call.new_tags(self.tags.as_deref(), KeyCase::Kept)?;
        if call.account.mfa_devices.contains_key(&serial) {
            return Err(Error::entity_already_exists(
                "MFADevice entity at the same path and name already exists.",
            ));
        }
        call.account
            .quotas
            .allow_one_more(Quota::VirtualMfaDevices, call.account.mfa_devices.len())?;
        let mut seed = Zeroizing::new(vec![0; SEED_BYTES]);
        call.chance().fill(&mut seed);
        let base32 = BASE32.encode(&seed);
        // "AccountName is the user name if set (otherwise the account ID)" (API model, VirtualMFADevice).
        let account_name = call
            .caller
            .user()
            .map_or_else(|| call.account.id(), |user| user.name.as_str());
        let uri = format!("otpauth://totp/{name}@{account_name}?secret={base32}");
        let device = MfaDevice {
            serial: serial.clone(),
            name,
            path,
            created: call.now(),
            seed,
            assignment: None,
            wheel: Wheel::default(),
            tags,
        };
        let answer = CreateVirtualMFADeviceResponse {
            virtual_mfa_device: VirtualMFADevice {
                serial_number: serial,
                base32_string_seed: Some(base32.into_bytes()),
                qr_code_png: Some(qr::png(&uri)?),
                user: None,
                enable_date: None,
                tags: view::tags_if_any(&device.tags),
            },
        };
        Ok((answer, vec![Change::PutMfaDevice(Arc::new(device))]))
    }
}

impl Handle for EnableMFADeviceRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_user("iam:EnableMFADevice", &self.user_name)])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let user = call.user(&self.user_name)?;
        call.second_device_rule(user, "iam:EnableMFADevice")?;
        let device = call.device(&self.serial_number)?;
        if device.assignment.is_some() {
            // [observed: localstack's recordings of AWS, February 2026]
            return Err(Error::entity_already_exists("MFA Device is already in use."));
        }
        call.account.quotas.allow_one_more(
            Quota::MfaDevicesPerUser,
            call.account.devices_of_user(&user.id).count(),
        )?;
        let wheel = device
            .wheel
            .synchronise(
                &device.seed,
                &self.authentication_code1,
                &self.authentication_code2,
                call.now(),
            )
            .ok_or_else(invalid_code)?;
        let assignment = Some(Assignment {
            user: user.id.clone(),
            enabled: call.now(),
        });
        Ok((
            (),
            vec![Change::PutMfaDevice(Arc::new(MfaDevice {
                assignment,
                wheel,
                ..MfaDevice::clone(device)
            }))],
        ))
    }
}

impl Handle for ResyncMFADeviceRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_user("iam:ResyncMFADevice", &self.user_name)])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let device = call.device_of(call.user(&self.user_name)?, &self.serial_number)?;
        let wheel = device
            .wheel
            .synchronise(
                &device.seed,
                &self.authentication_code1,
                &self.authentication_code2,
                call.now(),
            )
            .ok_or_else(invalid_code)?;
        Ok((
            (),
            vec![Change::PutMfaDevice(Arc::new(MfaDevice {
                wheel,
                ..MfaDevice::clone(device)
            }))],
        ))
    }
}

/// [observed] text; 403 in the API model.
fn invalid_code() -> Error {
    Error::invalid_authentication_code("Authentication code for device is not valid.")
}

impl Handle for DeactivateMFADeviceRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let name = self.user_name.as_deref();
        Ok(vec![call.need_on_user_or_root("iam:DeactivateMFADevice", name)?])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let user = call.user_or_root(self.user_name.as_deref())?;
        call.second_device_rule(user, "iam:DeactivateMFADevice")?;
        let device = call.device_of(user, &self.serial_number)?;
        Ok((
            (),
            vec![Change::PutMfaDevice(Arc::new(MfaDevice {
                assignment: None,
                ..MfaDevice::clone(device)
            }))],
        ))
    }
}

impl Handle for DeleteVirtualMFADeviceRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        Ok(vec![call.need_on_device(
            "iam:DeleteVirtualMFADevice",
            &self.serial_number,
        )])
    }

    fn run(self, call: &Call<'_>) -> Answer<()> {
        let device = call.device(&self.serial_number)?;
        if device.assignment.is_some() {
            return Err(error::delete_conflict("deactivate MFA device"));
        }
        Ok(((), vec![Change::DeleteMfaDevice(self.serial_number)]))
    }
}

impl Call<'_> {
    /// A need on an MFA device's own ARN.
    pub(super) fn need_on_device(&self, action: &'static str, serial: &str) -> Need {
        let need = Need::on(action, serial);
        match self.account.mfa_devices.get(serial) {
            Some(device) => need.resource_tags(&device.tags),
            None => need,
        }
    }
}

impl Handle for ListMFADevicesRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let name = self.user_name.as_deref();
        Ok(vec![call.need_on_user_or_root("iam:ListMFADevices", name)?])
    }

    fn run(self, call: &Call<'_>) -> Answer<ListMFADevicesResponse> {
        let user = call.user_or_root(self.user_name.as_deref())?;
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        let page = cursor.page_sorted(call.account.devices_of_user(&user.id), |device| {
            device.serial.clone()
        });
        let mfa_devices = page
            .items
            .into_iter()
            .filter_map(|device| {
                Some(MFADevice {
                    user_name: user.name.clone(),
                    serial_number: device.serial.clone(),
                    enable_date: device.assignment.as_ref()?.enabled,
                })
            })
            .collect();
        Ok((
            ListMFADevicesResponse {
                mfa_devices,
                is_truncated: page.is_truncated,
                marker: page.marker,
            },
            Vec::new(),
        ))
    }
}

impl Handle for ListVirtualMFADevicesRequest {
    fn needs(&self, _: &Call<'_>) -> Result<Vec<Need>, Error> {
        // No resource type (Service Authorization Reference): only `Resource: "*"` matches.
        Ok(vec![Need::on("iam:ListVirtualMFADevices", "*")])
    }

    fn run(self, call: &Call<'_>) -> Answer<ListVirtualMFADevicesResponse> {
        let cursor = Cursor::new(self.marker.as_deref(), self.max_items)?;
        // `Any` is the default (API model).
        let status = self.assignment_status.as_deref().unwrap_or("Any");
        let devices = call.account.mfa_devices.values().filter(|device| match status {
            "Assigned" => device.assignment.is_some(),
            "Unassigned" => device.assignment.is_none(),
            _ => true,
        });
        let page = cursor.page_sorted(devices, |device| device.serial.clone());
        let answer = ListVirtualMFADevicesResponse {
            virtual_mfa_devices: page
                .items
                .into_iter()
                .map(|device| call.listed_device(device))
                .collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        };
        Ok((answer, Vec::new()))
    }
}

impl Call<'_> {
    /// "ListVirtualMFADevices returns SerialNumber, User, EnableDate; no tags, no seed" (API model).
    fn listed_device(&self, device: &MfaDevice) -> VirtualMFADevice {
        let owner = device
            .assignment
            .as_ref()
            .and_then(|assignment| self.account.users.by_id(&assignment.user));
        VirtualMFADevice {
            serial_number: device.serial.clone(),
            base32_string_seed: None,
            qr_code_png: None,
            user: owner.map(|user| self.user_view(user, view::Detail::Listed)),
            enable_date: device.assignment.as_ref().map(|assignment| assignment.enabled),
            tags: None,
        }
    }
}

impl Handle for GetMFADeviceRequest {
    fn needs(&self, call: &Call<'_>) -> Result<Vec<Need>, Error> {
        let name = call.user_name_or_own(self.user_name.as_deref())?;
        Ok(vec![call.need_on_user("iam:GetMFADevice", &name)])
    }

    fn run(self, call: &Call<'_>) -> Answer<GetMFADeviceResponse> {
        call.user(&call.user_name_or_own(self.user_name.as_deref())?)?;
        // "For this API, we only accept FIDO security key ARNs" (API model); no account here has one.
        Err(Error::no_such_entity(format!(
            "MFA Device {} does not exist.",
            self.serial_number
        )))
    }
}
